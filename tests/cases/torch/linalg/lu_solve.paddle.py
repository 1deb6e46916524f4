import paddle
import torch
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    packed, pivots = paddle.linalg.lu(x)
    out = paddle.empty([3, 2])
    paddle.assign(paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b), out)
    return paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b), paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b, trans='T'), out


def todo_right():
    x = paddle.eye(3)
    packed, pivots = paddle.linalg.lu(x)
    # TODO(pt2pd): TPD2002 torch.linalg.lu_solve.left: argument not supported
    return torch.linalg.lu_solve(packed, pivots, x, left=False)
