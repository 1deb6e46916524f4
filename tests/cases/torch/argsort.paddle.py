import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 5))
    return paddle.argsort(x), paddle.argsort(x, 0), paddle.argsort(x, axis=1, descending=True), paddle.argsort(x, -1, True), paddle.argsort(paddle.to_tensor(ints(3, 5, high=3)), axis=1, stable=True)


def case_masks():
    mask = paddle.to_tensor([[True, False], [False, True]])
    return paddle.argsort(mask.astype('int32'), 1, False, False), paddle.argsort(mask.astype('int32'), 0, True, False)
