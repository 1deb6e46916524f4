def tensorinv(x, ind=2):
    """The inverse of x as a map from its last axes to its first `ind`."""
    from math import prod
    shape = list(x.shape)
    return paddle.linalg.inv(x.reshape([prod(shape[:ind]), -1])).reshape(shape[ind:] + shape[:ind])
