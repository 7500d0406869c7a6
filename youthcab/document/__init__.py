"""The finished thing, before it is any format: a list of blocks, or a sheet."""
