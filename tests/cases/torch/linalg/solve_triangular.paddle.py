import paddle
import torch
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    low = paddle.tril(x) + 3 * paddle.eye(3)
    out = paddle.empty([3, 2])
    paddle.assign(paddle.linalg.triangular_solve(low, b, upper=False), out)
    return paddle.linalg.triangular_solve(low, b, upper=False), paddle.linalg.triangular_solve(low.t(), b, upper=True), paddle.linalg.triangular_solve(x=low, y=b, upper=False, unitriangular=True), paddle.linalg.triangular_solve(low, b, upper=False), paddle.linalg.triangular_solve(low.mT, b.t().mT, upper=True, unitriangular=False).mT, out

def todo_side_in_a_variable(left):
    # TODO(pt2pd): TPD2002 torch.linalg.solve_triangular: left must be a literal; Paddle solves from the left only
    return torch.linalg.solve_triangular(paddle.eye(3), paddle.eye(3), upper=True, left=left)


def case_out():
    a, b, out, other = paddle.to_tensor(floats(3, 3)).tril() + 3 * paddle.eye(3), paddle.to_tensor(floats(3, 2)), paddle.empty([3, 2]), paddle.empty([2, 3])
    paddle.assign(paddle.linalg.triangular_solve(a, b, upper=False), out)
    paddle.assign(paddle.linalg.triangular_solve(a.mT, b.mT.mT, upper=True, unitriangular=False).mT, other)
    return out, other
