import paddle
import torch
from caselib import floats


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.linalg.solve_ex: Paddle reports no info; take paddle.linalg.solve, which raises
    return torch.linalg.solve_ex(paddle.eye(3), paddle.eye(3))


def case_forms():
    a, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    return paddle.linalg.solve(a, b), paddle.linalg.solve(a, b), paddle.linalg.solve(a, b.mT, left=False)


def todo_info():
    # TODO(pt2pd): TPD2001 torch.linalg.solve_ex: Paddle reports no info; take paddle.linalg.solve, which raises
    x, info = torch.linalg.solve_ex(paddle.eye(3), paddle.ones([3]))
    return info
