import torch; import numpy as np
from caselib import floats
x = torch.tensor(floats(2, 3))
def case_helper_after_imports(): return torch.logdet(x @ x.t()), np.float32(1).size
