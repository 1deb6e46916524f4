import paddle
import paddle.nn.functional as F
from caselib import floats


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


def case_pair():
    values, where = long_indices(F.adaptive_max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, return_mask=True))
    return values, where.tolist()


def case_indices_of_their_dtype():
    return long_indices(F.adaptive_max_pool1d(paddle.to_tensor(floats(2, 3, 8)), 2, return_mask=True))
