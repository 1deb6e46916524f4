import paddle
import torch
from caselib import floats


def case_forms():
    x, y, b, c = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 5))
    return paddle.einsum("ij,kj->ik", x, y), paddle.einsum("bij,bjk->bik", b, c), paddle.einsum("...ij->...ji", b), paddle.einsum("ij,ij->i", x, y), paddle.einsum("i j, k j -> i k", x, y), paddle.einsum("bij,bjk", *[b, c]), paddle.einsum("ij,kj->ik", *(x, y))


def case_one_operand():
    a = paddle.to_tensor(floats(3, 3))
    operands = [a, a]
    return paddle.einsum("ii->i", a), paddle.einsum("ii", a), paddle.einsum("ij,jk", *operands)


def todo_numbers_of_axes():
    a, b = paddle.ones([2, 3]), paddle.ones([3, 4])
    # TODO(pt2pd): TPD2003 torch.einsum: write the axes as an equation in a string
    return torch.einsum(a, [0, 1], b, [1, 2], [0, 2])
