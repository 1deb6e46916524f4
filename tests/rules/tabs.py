"""Tabs and mixed indentation."""
import torch
from caselib import floats


class Net(torch.nn.Module):
	def __init__(self):
		super(Net, self).__init__()
		self.act = torch.nn.ReLU(	inplace=True	)

	def forward(self, x):
		if x.size(0) > 1:
		        y = self.act(x)	# deeper
		        return torch.sum(y,	dim=1)
		return torch.sum(x,
				 dim=0)


def todo_tabs():
	if True:
		return torch.cuda.memory_stats()


def case_tabs():
	w = torch.tensor(floats(2, 3))
	w.requires_grad_(True)	; v = w.size(0)
	return Net()(w * 1), Net()(w[:1] * 1), v
