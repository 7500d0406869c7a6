"""What stands between a draft and a public paper: each check looks at the words as they now stand."""
