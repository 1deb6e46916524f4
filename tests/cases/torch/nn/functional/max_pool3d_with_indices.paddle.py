import paddle
import paddle.nn.functional as F
from caselib import floats


def case_pair():
    values, where = F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2, stride=2, return_mask=True)
    return values, where.tolist()
