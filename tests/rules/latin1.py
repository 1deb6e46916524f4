# -*- coding: latin-1 -*-
"""Größe über alles."""
import torch
import torch.nn as nn
from caselib import floats


def case_file():
    x = torch.tensor(floats(2, 3))  # eine Größe
    n = x.size(
        # inside
        0)
    y = torch.sum(
        x,  # ärste
        dim=1,
    )
    text = """torch é
x.size(0)"""
    return n, y, nn.ReLU(inplace=True)(x), text.split()


def case_bytes():
    gradöße = torch.tensor(floats(2)).size(0)  # ü
    return gradöße, f"ä{torch.tensor(floats(2)).size(0)}ä", len("äö")
