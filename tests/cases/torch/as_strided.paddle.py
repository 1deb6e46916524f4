import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.as_strided(x, (2, 2), (1, 2)), paddle.as_strided(x, (2, 2), (4, 1), 1 * x.element_size()), paddle.as_strided(x, (3,), (4,), 2 * x.element_size())



def todo_offset_of_an_expression():
    # TODO(pt2pd): TPD2003 torch.as_strided: Paddle counts the offset in bytes; keep the Tensor in a variable
    return torch.as_strided(paddle.to_tensor(floats(3, 4)) * 2, (2, 2), (4, 1), 1)
