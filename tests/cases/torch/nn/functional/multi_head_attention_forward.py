import torch
import torch.nn.functional as F
from caselib import floats


def todo_call():
    q = torch.tensor(floats(5, 2, 8))
    w = torch.tensor(floats(24, 8))
    return F.multi_head_attention_forward(q, q, q, 8, 2, w, None, None, None, False, 0.0, torch.tensor(floats(8, 8)), None)
