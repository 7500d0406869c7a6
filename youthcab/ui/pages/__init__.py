"""The pages of the window: most are columns and fields as data."""
