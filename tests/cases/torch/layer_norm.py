import torch
from caselib import floats, positive


def case_forms():
    x, w, b = torch.tensor(floats(3, 4)), torch.tensor(positive(4)), torch.tensor(floats(4))
    return torch.layer_norm(x, (4,)), torch.layer_norm(x.reshape(1, 3, 4), [3, 4]), torch.layer_norm(x, (4,), w, b, 1e-4), torch.layer_norm(input=x, normalized_shape=(4,), weight=w, bias=b, eps=1e-5, cudnn_enable=False)
