def cast(x, kind):
    """x.type(kind), where kind is a dtype, a tensor class or the name of one."""
    if not isinstance(x, paddle.Tensor):
        return x.type(kind)
    if isinstance(kind, str):
        kind = getattr(paddle, kind.split(".")[-1])
    return x.astype(kind().dtype if callable(kind) else kind)
