import paddle

from caselib import floats


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


def cast(x, kind):
    """x.type(kind), where kind is a dtype, a tensor class or the name of one."""
    if not isinstance(x, paddle.Tensor):
        return x.type(kind)
    if isinstance(kind, str):
        kind = getattr(paddle, kind.split(".")[-1])
    return x.astype(kind().dtype if callable(kind) else kind)


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


class Function(paddle.autograd.PyLayer):
    """PyLayer with torch's context, whose backward gives a gradient for every argument of forward."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        forward, backward = cls.__dict__.get('forward'), cls.__dict__.get('backward')

        def new_forward(ctx, *args, **kwargs):
            ctx.needs_input_grad = tuple(isinstance(a, paddle.Tensor) and not a.stop_gradient for a in args)
            ctx.is_tensor = [isinstance(a, paddle.Tensor) for a in args]
            run, setup = forward.__get__(None, cls), getattr(cls, 'setup_context', None)
            result = run(*args, **kwargs) if setup else run(ctx, *args, **kwargs)
            if setup:
                setup(ctx, args, result)
            # Paddle refuses an input, or what shares its memory, as output.
            inputs = [a.data_ptr() for a, ok in zip(args, ctx.is_tensor) if ok]
            alone = not isinstance(result, (tuple, list))
            results = [r.clone() if isinstance(r, paddle.Tensor) and r.data_ptr() in inputs else r
                       for r in ([result] if alone else result)]
            return results[0] if alone else tuple(results)

        def new_backward(ctx, *grads):
            ctx.saved_tensors = tuple(ctx.saved_tensor() or ())
            grads = backward.__get__(None, cls)(ctx, *grads)
            grads = grads if isinstance(grads, (tuple, list)) else (grads,)
            # Paddle wants gradients of the Tensors alone, and none where none is needed.
            grads = [g if need else None for g, need, ok in zip(grads, ctx.needs_input_grad, ctx.is_tensor) if ok]
            return tuple(grads) if len(grads) != 1 else grads[0]

        if forward:
            cls.forward = staticmethod(new_forward)
        if backward:
            cls.backward = staticmethod(new_backward)


class Double(Function):
    @staticmethod
    @custom_fwd(device_type="cpu")
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        return grad @ w.t(), x.t() @ grad


class InFloat(Function):
    @staticmethod
    @custom_fwd(device_type="cpu", cast_inputs=paddle.float32)
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, grad):
        return 2 * grad * ctx.saved_tensors[0]


def case_outside_of_autocast():
    x, w = paddle.to_tensor(floats(2, 3), stop_gradient=False), paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = Double.apply(x, w)
    z = InFloat.apply(x)
    (y.sum() + z.sum()).backward()
    return y, z, x.grad, w.grad


def case_within_autocast():
    """In the dtype that is asked for, whatever autocast would take."""
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    with paddle.amp.auto_cast(dtype=paddle.bfloat16):
        z = InFloat.apply(x)
    z.sum().backward()
    return z, x.grad


def case_in_a_variable():
    decorator = custom_bwd
    return decorator is not None
