def moved(x, *args, **kwargs):
    """x.to(…) of a Tensor or layer, with a device, a dtype or a Tensor that has both, as torch takes them."""
    device, dtype = kwargs.get("device"), kwargs.get("dtype")
    for arg in (*args, kwargs.get("tensor"), kwargs.get("other")):
        if isinstance(arg, paddle.Tensor):
            device, dtype = arg.place, arg.dtype
        elif isinstance(arg, paddle.dtype):
            dtype = arg
        elif arg is not None and not isinstance(arg, bool):
            device = arg
    options = {"device": device, "dtype": dtype}
    return x.to(**{name: value for name, value in options.items() if value is not None})
