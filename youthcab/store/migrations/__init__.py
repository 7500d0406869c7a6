"""The steps by which the schema came to be, one a file, applied in order; none is ever changed once released."""
