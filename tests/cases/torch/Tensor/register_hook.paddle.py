import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    seen = []
    handle = w.register_hook(lambda g: g * 2)
    y = w * 3
    y.register_hook(lambda g: seen.append(g.sum()))
    (y * 1).sum().backward()
    first = w.grad.detach().clone()
    handle.remove()
    (w * 3).sum().backward()
    return first, w.grad.detach().clone(), seen[0].item()
