import paddle
from caselib import floats


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


class Sorted(Function):
    @staticmethod
    def forward(ctx, x):
        mask = (x > 0).astype('float32')
        ctx.mark_non_differentiable(mask)
        return x * 2, mask

    @staticmethod
    def backward(ctx, grad, ignored):
        return grad * 2


def case_use():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y, mask = Sorted.apply(x)
    y.sum().backward()
    return x.grad, mask
