import paddle
from caselib import floats


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([2, 0])
    return paddle.index_put(x, (index, index), paddle.to_tensor([9.0, 8.0])), paddle.index_put(x, (index,), paddle.to_tensor(floats(2, 4)), accumulate=True), paddle.index_put(x, indices=(index,), value=paddle.to_tensor(1.0))
