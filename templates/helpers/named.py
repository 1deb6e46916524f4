def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)
