import paddle
import torch.nn.functional as F
from caselib import floats


def todo_in_place():
    # TODO(pt2pd): TPD2001 torch.nn.functional.rrelu_: Paddle has no in-place form; assign F.rrelu(x)
    return F.rrelu_(paddle.to_tensor(floats(3, 4)))
