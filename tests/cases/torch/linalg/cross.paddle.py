import paddle
import torch
from caselib import floats


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


def cross_product(x, y, axis=9):
    """The cross product; Paddle's wants equal shapes, and crashes where one of the two asks for no gradient."""
    shape = paddle.broadcast_shape(x.shape, y.shape)
    return paddle.cross(*attached(x.expand(shape), y.expand(shape)), axis=axis)


def case_forms():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    out = paddle.empty([3, 3])
    paddle.assign(cross_product(x, y, axis=-1), out)
    return cross_product(x, y, axis=-1), cross_product(x, y, axis=0), cross_product(x, y, axis=-1), out


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.linalg.cross: its defaults differ in Paddle; wrap it in a lambda that calls it
    return torch.linalg.cross


def case_one_asks_for_a_gradient():
    # tolerance: 1e-4 because the sums run in another order
    results = []
    for first in (True, False):
        a, b = paddle.to_tensor(floats(3, 3), stop_gradient=not first), paddle.to_tensor(floats(3, 3, seed=1), stop_gradient=first)
        (cross_product(a, b, axis=-1) ** 2).sum().backward()
        results.append((a if first else b).grad)
    return results


def case_broadcast():
    x, y, out = paddle.to_tensor(floats(1, 3), stop_gradient=False), paddle.to_tensor(floats(4, 3, seed=1)), paddle.empty([4, 3])
    z = cross_product(x, y, axis=-1)
    z.sin().sum().backward()
    paddle.assign(cross_product(y, x.detach(), axis=-1), out)
    return z.detach(), x.grad, out
