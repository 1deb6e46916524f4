import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(4, 6))
    return paddle.tensor_split(x, 3), paddle.tensor_split(x, (1, 3), 1), paddle.tensor_split(x, [1, 3], axis=-1), paddle.tensor_split(x, paddle.to_tensor([1, 3]).tolist(), axis=1), paddle.tensor_split(x, num_or_indices=2, axis=1), paddle.tensor_split(x, num_or_indices=(1, 2))


def todo_pieces_share_memory():
    x = paddle.zeros([6])
    # TODO(pt2pd): TPD2003 torch.tensor_split: the pieces are copies in Paddle; change slices of the whole
    a, b = torch.tensor_split(x, 2)
    b.fill_(3)
    return x
