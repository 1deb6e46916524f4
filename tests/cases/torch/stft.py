import torch
from caselib import floats


def case_complex():
    x, w = torch.tensor(floats(2, 64)), torch.hann_window(16)
    return torch.stft(x, 16, return_complex=True), torch.stft(x, n_fft=16, hop_length=4, win_length=16, window=w, return_complex=True), torch.stft(x[0], 16, 4, 16, w, True, "reflect", False, True, True), torch.stft(x, 16, window=w, center=False, normalized=True, onesided=True, return_complex=True)


def case_real():
    x = torch.tensor(floats(2, 64))
    return torch.stft(x, 16, window=torch.hann_window(16), return_complex=False)


def todo_variable(flag):
    return torch.stft(torch.tensor(floats(64)), 16, return_complex=flag)
