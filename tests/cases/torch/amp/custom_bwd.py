import torch
from torch.autograd import Function
from torch.amp import custom_bwd, custom_fwd

from caselib import floats


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
    @torch.amp.custom_fwd(device_type="cpu", cast_inputs=torch.float32)
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, grad):
        return 2 * grad * ctx.saved_tensors[0]


def case_outside_of_autocast():
    x, w = torch.tensor(floats(2, 3), requires_grad=True), torch.tensor(floats(3, 4), requires_grad=True)
    y = Double.apply(x, w)
    z = InFloat.apply(x)
    (y.sum() + z.sum()).backward()
    return y, z, x.grad, w.grad


def case_within_autocast():
    """In the dtype that is asked for, whatever autocast would take."""
    x = torch.tensor(floats(2, 3), requires_grad=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        z = InFloat.apply(x)
    z.sum().backward()
    return z, x.grad


def case_in_a_variable():
    decorator = torch.amp.custom_bwd
    return decorator is not None
