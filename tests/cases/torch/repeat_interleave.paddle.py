import paddle
import torch
from caselib import floats


def case_forms():
    x, n = paddle.to_tensor(floats(2, 3)), paddle.to_tensor([1, 2])
    return paddle.repeat_interleave(x, 2), paddle.repeat_interleave(x, 2, 0), paddle.repeat_interleave(x, repeats=2, axis=-1), paddle.repeat_interleave(x, n, axis=0), paddle.repeat_interleave(x, n, axis=0, output_size=3)


def case_repeats_only():
    n = paddle.to_tensor([1, 2, 0])
    return paddle.repeat_interleave(paddle.arange(len(n)), n)


def todo_repeats_in_place():
    # TODO(pt2pd): TPD2003 torch.repeat_interleave: keep the repeats in a variable; then arange of its length repeats
    return torch.repeat_interleave(paddle.to_tensor([1, 2, 0]))


def case_masks():
    mask = paddle.to_tensor(floats(3, 2)) > 0
    return paddle.repeat_interleave(mask.astype('int32'), 2).astype('bool'), paddle.repeat_interleave(mask.astype('int32'), 2, 1).astype('bool')
