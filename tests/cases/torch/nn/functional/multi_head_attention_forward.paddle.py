import paddle
import torch.nn.functional as F
from caselib import floats


def todo_call():
    q = paddle.to_tensor(floats(5, 2, 8))
    w = paddle.to_tensor(floats(24, 8))
    # TODO(pt2pd): TPD2001 torch.nn.functional.multi_head_attention_forward: use paddle.compat.nn.MultiheadAttention
    return F.multi_head_attention_forward(q, q, q, 8, 2, w, None, None, None, False, 0.0, paddle.to_tensor(floats(8, 8)), None)
