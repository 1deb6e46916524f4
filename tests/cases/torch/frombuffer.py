import torch
from caselib import floats


def case_forms():
    data = bytearray(floats(6).tobytes())
    return torch.frombuffer(data, dtype=torch.float32), torch.frombuffer(data, dtype=torch.float32, count=2, offset=4), torch.frombuffer(buffer=data, dtype=torch.uint8)
