def custom_fwd(fwd=None, device_type=None, cast_inputs=None):
    """Decorates forward() of a Function: within auto_cast it runs in the dtype `cast_inputs`, and without auto_cast."""
    if fwd is None:
        return lambda function: custom_fwd(function, device_type, cast_inputs)

    def cast(value):
        floating = isinstance(value, paddle.Tensor) and value.is_floating_point() and value.dtype != paddle.float64
        return value.astype(cast_inputs) if floating else value

    def forward(ctx, *args, **kwargs):
        enabled = paddle.amp.is_autocast_enabled()
        if not isinstance(ctx, paddle.Tensor):
            ctx.auto_cast = enabled and cast_inputs is None
        if not enabled or cast_inputs is None:
            return fwd(ctx, *args, **kwargs)
        with paddle.amp.auto_cast(enable=False):
            return fwd(*map(cast, (ctx, *args)), **kwargs)
    return forward
