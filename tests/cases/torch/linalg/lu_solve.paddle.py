import paddle
import torch
from caselib import floats


def case_forms():
    x, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    packed, pivots = paddle.linalg.lu(x)
    out = paddle.empty([3, 2])
    paddle.assign(paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b), out)
    return paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b), paddle.linalg.lu_solve(lu=packed, pivots=pivots, b=b, trans='T'), out


def todo_side_in_a_variable():
    x, left = paddle.eye(3), [True, False][0]
    packed, pivots = paddle.linalg.lu(x)
    # TODO(pt2pd): TPD2002 torch.linalg.lu_solve: left must be a literal; Paddle solves from the left only
    return torch.linalg.lu_solve(packed, pivots, x, left=left)


def case_sides():
    a, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 2))
    LU, pivots = paddle.linalg.lu(a)
    return (
        paddle.linalg.lu_solve(b.mT.mT, LU, pivots, 'T').mT, paddle.linalg.lu_solve(b.mT.mT, LU, pivots, 'N').mT,
        paddle.linalg.lu_solve(lu=LU, pivots=pivots, b=b), paddle.linalg.lu_solve(lu=LU, pivots=pivots, b=b, trans='T'))


def todo_conjugated():
    a = paddle.complex(paddle.to_tensor(floats(2, 2)), paddle.to_tensor(floats(2, 2, seed=1)))
    lu, pivots = paddle.linalg.lu(a)
    # TODO(pt2pd): TPD2002 torch.linalg.lu_solve: trans='T' does not conjugate; take paddle.linalg.solve of the matrix
    return torch.linalg.lu_solve(lu, pivots, a, adjoint=True)
