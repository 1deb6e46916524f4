import paddle
from paddle.autograd import PyLayer
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


def unchecked(x):
    """The memory of x; Paddle's check of what a backward pass needs does not see what is written there."""
    return paddle.utils.dlpack.from_dlpack(paddle.utils.dlpack.to_dlpack(x.detach()))


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


class Identity(Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, grad_output):
        return -grad_output


class Sign(Function):
    @staticmethod
    def forward(ctx, x):
        return paddle.sign(x)

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


class Both(Function):
    @staticmethod
    def forward(ctx, x, y):
        return x * 2, y * 3

    @staticmethod
    def backward(ctx, gx, gy):
        return gx * 2, gy * 3


def case_constant():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    Scale.apply(x, 3.0).sum().backward()
    return x.grad


def case_linear():
    x = paddle.to_tensor(floats(2, 3))
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    b = paddle.to_tensor(floats(4), stop_gradient=False)
    (Linear.apply(x, w, b) ** 2).sum().backward()
    return x.grad is None, w.grad, b.grad


def case_no_bias():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = Linear.apply(x, w, None)
    y.sum().backward()
    return x.grad, w.grad


def case_identity():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    Identity.apply(x).sum().backward()
    return x.grad


def case_sign():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    sign = Sign.apply
    (sign(x) * 2).sum().backward()
    return x.grad


def case_two_outputs():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = paddle.to_tensor(floats(3))
    a, b = Both.apply(x, y)
    (a + b).sum().backward()
    return x.grad, issubclass(Both, PyLayer)


class Written(Function):
    @staticmethod
    def forward(ctx, scratch, value, index):
        ctx.index = index
        unchecked(scratch)[index] = value
        return scratch

    @staticmethod
    def backward(ctx, grad):
        return grad, grad[ctx.index], None


def case_written_beside_the_graph():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    k = paddle.zeros([3, 2])
    k = Written.apply(k, x * 2, (..., 0))
    y = (k[..., :1] * x[:, None]).sum()
    k = Written.apply(k, x * y, (..., 1))
    (k ** 2).sum().backward()
    return k.detach(), x.grad


class Halved(Function):
    @classmethod
    def forward(cls, ctx, x, dim=-1):
        ctx.dim = dim
        ctx.save_for_backward(x)
        return cls.half(x)

    @classmethod
    def backward(cls, ctx, grad):
        return cls.half(grad) + ctx.saved_tensors[0].sum(ctx.dim, keepdim=True), None

    @staticmethod
    def half(x):
        return x / 2


def case_methods_of_the_class():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = Halved.apply(x, 0)
    y.sum().backward()
    return y, x.grad


class Powers(Function):
    @staticmethod
    def forward(x, n):
        return x ** n, x.exp()

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, n = inputs
        ctx.save_for_backward(x, output[1])
        ctx.n = n

    @staticmethod
    def backward(ctx, grad_power, grad_exp):
        x, exp = ctx.saved_tensors
        return grad_power * ctx.n * x ** (ctx.n - 1) + grad_exp * exp, None


def case_context_is_set_up_apart():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    power, exp = Powers.apply(x, 3)
    (power + 2 * exp).sum().backward()
    return power, exp, x.grad
