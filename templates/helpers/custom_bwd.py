def custom_bwd(bwd=None, device_type=None):
    """Decorates backward() of a Function: it runs in the state of auto_cast that custom_fwd found."""
    if bwd is None:
        return custom_bwd

    def backward(ctx, *grads):
        enabled = getattr(ctx, 'auto_cast', False)
        dtype = str(paddle.amp.get_autocast_dtype()).split('.')[-1]
        with paddle.amp.auto_cast(enabled, dtype=dtype if enabled else 'float16'):
            return bwd(ctx, *grads)
    return backward
