"""Größe über alles: ✓"""
import torch
import torch.nn as nn
from caselib import floats


def case_file():
    x = torch.tensor(floats(2, 3))  # größer ✓
    n = x.size(
        # inside
        0)
    y = torch.sum(
        x,  # 大きさ
        dim=1,
    )
    text = """torch
x.size(0)"""
    return n, y, nn.ReLU(inplace=True)(x), text.split()


def case_names():
    größe = torch.tensor(floats(2)).size(0)  # ü
    大 = torch.sum(torch.tensor(floats(2)), dim=0)
    return größe, f"ä{大.size() == ()}✓", "é" + str(torch.tensor(floats(4)).numel())
