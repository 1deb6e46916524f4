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


def case_forms():
    x, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    low = paddle.tril(x) + 3 * paddle.eye(3)
    out = paddle.empty([3, 2])
    paddle.assign(paddle.linalg.triangular_solve(*attached(low, b), upper=False), out)
    return paddle.linalg.triangular_solve(*attached(low, b), upper=False), paddle.linalg.triangular_solve(*attached(low.t(), b), upper=True), paddle.linalg.triangular_solve(*attached(low, b), upper=False, unitriangular=True), paddle.linalg.triangular_solve(*attached(low, b), upper=False), paddle.linalg.triangular_solve(*attached(low.mT, b.t().mT), upper=True, unitriangular=False).mT, out

def todo_side_in_a_variable(left):
    # TODO(pt2pd): TPD2002 torch.linalg.solve_triangular: left must be a literal; Paddle solves from the left only
    return torch.linalg.solve_triangular(paddle.eye(3), paddle.eye(3), upper=True, left=left)


def case_out():
    a, b, out, other = paddle.to_tensor(floats(3, 3)).tril() + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2)), paddle.empty([3, 2]), paddle.empty([2, 3])
    paddle.assign(paddle.linalg.triangular_solve(*attached(a, b), upper=False), out)
    paddle.assign(paddle.linalg.triangular_solve(*attached(a.mT, b.mT.mT), upper=True, unitriangular=False).mT, other)
    return out, other


def case_gradient_beside_a_constant():
    a, b = (paddle.to_tensor(floats(3, 3)).tril() + 3 * paddle.eye(3)).requires_grad_(), paddle.to_tensor(floats(3, 2))
    (paddle.linalg.triangular_solve(*attached(a, b), upper=False) ** 2).sum().backward()
    c = (paddle.to_tensor(floats(3, 3)).triu() + 3 * paddle.eye(3)).requires_grad_()
    (paddle.linalg.triangular_solve(*attached(c.mT, b.mT.mT), upper=False, unitriangular=False).mT ** 2).sum().backward()
    return paddle.tril(a.grad.detach()), paddle.triu(c.grad.detach())
