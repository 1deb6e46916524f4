def tensorsolve(a, b, dims=None):
    """x of tensordot(a, x, x.ndim) == b."""
    if dims is not None:
        a = paddle.moveaxis(a, list(dims), list(range(a.ndim - len(dims), a.ndim)))
    flat = b.reshape([-1])
    return paddle.linalg.solve(a.reshape([flat.shape[0], -1]), flat).reshape(a.shape[b.ndim:])
