import torch.nn as nn


class Base(nn.Module):
    def freeze(self):
        for p in self.parameters():
            p.requires_grad = False

    def features(self, x):
        return x.mean(dim=1)

    def ranked(self, x):
        return x.sort(dim=0)[0], ["b", "a"]
