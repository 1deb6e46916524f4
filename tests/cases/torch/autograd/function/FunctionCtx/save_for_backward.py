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


def case_use():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    w = torch.tensor(floats(3, 2), requires_grad=True)
    Linear.apply(x, w, torch.tensor(floats(2))).sum().backward()
    return x.grad, w.grad
