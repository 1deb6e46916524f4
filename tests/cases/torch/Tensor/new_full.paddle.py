import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return (
        x.new_full((2, 3), 1.5), i.new_full((2,), 7), x.new_full((2,), 7), x.new_full((2,), 7, dtype=paddle.int64),
        x.new_full(size=(2,), fill_value=3), x.new_full((2,), float("inf")), x.new_full([2], True, dtype=paddle.bool),
        x.new_full((2,), 0.5, device="cpu"))
