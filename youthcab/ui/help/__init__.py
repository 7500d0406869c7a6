"""Help pages, and the pictures of every page in them."""
