"""The form beside a list: fields, checks, links, and how the record will read."""
