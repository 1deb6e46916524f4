import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.argsort(), x.argsort(1), x.argsort(axis=0, descending=True), x.argsort(1, True), x.argsort(stable=True),
        x.argsort(descending=True))


def case_masks():
    mask = paddle.to_tensor([[True, False], [False, True]])
    return mask.astype('int32').argsort(-1, False, False), mask.astype('int32').argsort(0, True, False), mask.astype('int32').argsort(1, False, False)
