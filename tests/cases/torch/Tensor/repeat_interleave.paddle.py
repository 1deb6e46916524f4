import paddle
from caselib import floats, ints


def case_forms():
    x, i, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(4))
    return (
        x.repeat_interleave(2), x.repeat_interleave(2, 0), x.repeat_interleave(2, axis=1),
        x.repeat_interleave(repeats=2, axis=1), x.repeat_interleave(paddle.to_tensor([1, 2, 0]), axis=0),
        v.repeat_interleave(paddle.to_tensor([1, 2, 0, 3])), i.repeat_interleave(3, 1))


def case_masks():
    mask = paddle.to_tensor(floats(3, 2)) > 0
    return mask.astype('int32').repeat_interleave(2).astype('bool'), mask.astype('int32').repeat_interleave(2, 1).astype('bool'), mask.astype('int32').repeat_interleave(paddle.to_tensor([1, 0, 2]), 0).astype('bool')
