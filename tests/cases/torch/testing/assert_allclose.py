import torch
from caselib import floats


def case_only_converted():
    x = torch.tensor(floats(2))
    if x.shape[0] == 3:
        torch.testing.assert_allclose(x, x, rtol=1e-3, atol=1e-3)
        torch.testing.assert_allclose(x, x)
    return 1
