import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.conv = nn.Conv2d(1, 8, 3, bias=False)   # no bias before the norm
        self.norm = nn.BatchNorm2d(8, eps=1e-3, momentum=0.1)
        self.fc = nn.Linear(8, classes)

    def forward(self, x):
        x = F.relu(self.norm(self.conv(x)))
        x = x.view(x.size(0), 8, -1).max(dim=2)[0]
        return self.fc(x)


names = ["b", "a"]
names.sort()                                         # a list, not a Tensor
model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=30)
loss = F.cross_entropy(model(torch.randn(4, 1, 9, 9)), torch.tensor([0, 1, 2, 3]))
loss.backward()
optimizer.step()
scheduler.step()
print(names, loss.item())
