import torch
from torch.autograd import Function
from caselib import floats


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


class Linear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, bias=None):
        ctx.save_for_backward(x, weight, bias)
        out = torch.matmul(x, weight)
        if bias is not None:
            out = out + bias
        return out

    @staticmethod
    def backward(ctx, grad_output):
        x, weight, bias = ctx.saved_tensors
        grad_x = grad_weight = grad_bias = None
        if ctx.needs_input_grad[0]:
            grad_x = torch.matmul(grad_output, weight.t())
        if ctx.needs_input_grad[1]:
            grad_weight = torch.matmul(x.t(), grad_output)
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
        return torch.sign(x)

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
    x = torch.tensor(floats(2, 3), requires_grad=True)
    Scale.apply(x, 3.0).sum().backward()
    return x.grad


def case_linear():
    x = torch.tensor(floats(2, 3))
    w = torch.tensor(floats(3, 4), requires_grad=True)
    b = torch.tensor(floats(4), requires_grad=True)
    (Linear.apply(x, w, b) ** 2).sum().backward()
    return x.grad is None, w.grad, b.grad


def case_no_bias():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    w = torch.tensor(floats(3, 4), requires_grad=True)
    y = Linear.apply(x, w, None)
    y.sum().backward()
    return x.grad, w.grad


def case_identity():
    x = torch.tensor(floats(3), requires_grad=True)
    Identity.apply(x).sum().backward()
    return x.grad


def case_sign():
    x = torch.tensor(floats(3), requires_grad=True)
    sign = Sign.apply
    (sign(x) * 2).sum().backward()
    return x.grad


def case_two_outputs():
    x = torch.tensor(floats(3), requires_grad=True)
    y = torch.tensor(floats(3))
    a, b = Both.apply(x, y)
    (a + b).sum().backward()
    return x.grad, issubclass(Both, Function)


class Written(torch.autograd.Function):
    @staticmethod
    def forward(ctx, scratch, value, index):
        ctx.index = index
        scratch.data[index] = value
        return scratch

    @staticmethod
    def backward(ctx, grad):
        return grad, grad[ctx.index], None


def case_written_beside_the_graph():
    x = torch.tensor(floats(3), requires_grad=True)
    k = torch.zeros(3, 2)
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
    x = torch.tensor(floats(2, 3), requires_grad=True)
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
    x = torch.tensor(floats(3), requires_grad=True)
    power, exp = Powers.apply(x, 3)
    (power + 2 * exp).sum().backward()
    return power, exp, x.grad
