import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.isnan(), paddle.to_tensor([1.0, float("inf"), float("nan"), -float("inf")]).isnan()


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return x.astype('int32').isnan()
