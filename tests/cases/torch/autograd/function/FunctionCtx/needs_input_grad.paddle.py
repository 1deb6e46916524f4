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


class Scale(Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        ctx.save_for_backward(x)
        return x * factor

    @staticmethod
    def backward(ctx, grad_output):
        x, = ctx.saved_tensors
        return grad_output * ctx.factor + x * 0, None


class Linear(Function):
    @staticmethod
    def forward(ctx, x, weight, bias=None):
        ctx.save_for_backward(x, weight, bias)
        out = paddle.matmul(x, weight)
        if bias is not None:
            out = out + bias
        return out

    @staticmethod
    def backward(ctx, grad_output):
        x, weight, bias = ctx.saved_tensors
        grad_x = grad_weight = grad_bias = None
        if ctx.needs_input_grad[0]:
            grad_x = paddle.matmul(grad_output, weight.t())
        if ctx.needs_input_grad[1]:
            grad_weight = paddle.matmul(x.t(), grad_output)
        if bias is not None and ctx.needs_input_grad[2]:
            grad_bias = grad_output.sum(0)
        return grad_x, grad_weight, grad_bias


def case_use():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    w = paddle.to_tensor(floats(3, 2), stop_gradient=False)
    Linear.apply(x, w, paddle.to_tensor(floats(2))).sum().backward()
    return x.grad, w.grad
