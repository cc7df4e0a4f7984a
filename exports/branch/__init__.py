"""A branch's own copy: its name, contacts, logo and policies, from the file it writes, on what is printed."""
