"""Tabs and mixed indentation."""
import paddle
import torch
from caselib import floats


class Net(paddle.nn.Layer):
	def __init__(self):
		super(Net, self).__init__()
		self.act = paddle.nn.ReLU()

	def forward(self, x):
		if x.shape[0] > 1:
		        y = self.act(x)	# deeper
		        return paddle.sum(y,	axis=1)
		return paddle.sum(x,
				 axis=0)


def todo_tabs():
	if True:
		# TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
		return torch.cuda.memory_stats()


def case_tabs():
	w = paddle.to_tensor(floats(2, 3))
	w.stop_gradient = False	; v = w.shape[0]
	return Net()(w * 1), Net()(w[:1] * 1), v
