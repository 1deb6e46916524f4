def put(x, index, value):
    """x[index] = value where x is a view with gaps in memory, into which Paddle writes at wrong places."""
    whole = x.clone()
    whole[index] = value
    paddle.assign(whole, x)
